// The login shell of a kiosk's logins. It starts the kiosk's wrapper in the few forms that sshd is set up for, and refuses
// everything else in words. It reads no file, expands nothing, and believes no variable.
//
// sshd starts a login shell as `SHELL -c COMMAND`, or with a `-` before its own name and no command. COMMAND is one of
//   exec /usr/local/lib/frontdesk/kiosk-wrapper kiosk
//   exec /usr/local/lib/frontdesk/kiosk-wrapper kiosk --operator NAME
//   exec /usr/local/lib/frontdesk/kiosk-wrapper desk --operator NAME
// to the byte; the wrapper is then what runs, in this process. Exit status 77: refused; the reason goes to the system's log.

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#ifndef KIOSK_WRAPPER
#define KIOSK_WRAPPER "/usr/local/lib/frontdesk/kiosk-wrapper"
#endif

#define ASK_SOMEBODY "Please speak to somebody at the desk. Vraag het aan iemand aan de balie."

enum { refused = 77, longest_name = 64 };

static int refuse(const char *reason) {
  static const char words[] = ASK_SOMEBODY "\r\n";
  openlog("frontdesk-login", LOG_PID, LOG_AUTHPRIV);
  syslog(LOG_NOTICE, "refused: %s", reason);
  if (write(STDERR_FILENO, words, sizeof words - 1) < 0) return refused;
  return refused;
}

// Reads what a client still sends, and drops it, until the client has gone or five seconds have passed: one that writes to
// a program that has ended is killed by that, before it has read what it was told.
static void wait_for_client(void) {
  enum { seconds = 5, milliseconds = 500 };
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  char dropped[4096];
  for (time_t end = time(NULL) + seconds; time(NULL) < end;)
    if (poll(&input, 1, milliseconds) > 0 && read(STDIN_FILENO, dropped, sizeof dropped) <= 0) return;
}

// Answers a client of sftp. sshd passes on no error text of a subsystem, but the protocol has a place for words: the version, and
// to the first request, whose number is 1, the status "permission denied" (draft-ietf-secsh-filexfer-02, sections 4 and 7).
static int refuse_files(void) {
  static const char said[] = ASK_SOMEBODY;
  enum { length = sizeof said - 1, version = 2, status = 101, denied = 3 };
  static const unsigned char head[] = {0, 0, 0, 5, version, 0, 0, 0, 3, 0, 0, 0, 17 + length, status, 0, 0, 0, 1,
                                       0, 0, 0, denied, 0, 0, 0, length};
  static const unsigned char no_language[4] = {0};
  bool is_written = write(STDOUT_FILENO, head, sizeof head) > 0 && write(STDOUT_FILENO, said, length) > 0 &&
                    write(STDOUT_FILENO, no_language, sizeof no_language) > 0;
  if (is_written) wait_for_client();
  return refuse(is_written ? "a transfer of files" : "a transfer of files, which has gone");
}

// The text after `prefix`; NULL where the text does not begin with it.
static const char *after(const char *prefix, const char *text) {
  size_t length = strlen(prefix);
  return strncmp(text, prefix, length) == 0 ? text + length : NULL;
}

// How many bytes the UTF-8 character has that begins here; 0 for what is none, or is a control character.
static size_t character(const unsigned char *bytes) {
  unsigned first = bytes[0];
  if (first < 0x80) return first < 0x20 || first == 0x7F ? 0 : 1;
  size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4) return 0;
  unsigned scalar = first & (0x7Fu >> length);
  for (size_t at = 1; at < length; at++) {
    if ((bytes[at] & 0xC0) != 0x80) return 0;
    scalar = scalar << 6 | (bytes[at] & 0x3F);
  }
  static const unsigned least[] = {0, 0, 0xA0, 0x800, 0x10000};
  bool surrogate = scalar >= 0xD800 && scalar <= 0xDFFF;
  return scalar < least[length] || scalar > 0x10FFFF || surrogate ? 0 : length;
}

// Whether a text can be an operator's name: 1 to 64 characters that are printed, without what a shell would have taken away
// (blanks, quotes, backslashes), and with no `-` or `*` at the beginning. Frontdesk itself looks at it again.
static bool is_name(const char *text) {
  if (*text == '\0' || strchr("-*", *text) || strpbrk(text, " '\"\\")) return false;
  int count = 0;
  for (size_t length; *text != '\0'; text += length, count++) {
    length = character((const unsigned char *)text);
    if (length == 0 || count == longest_name) return false;
  }
  return true;
}

// Puts what the wrapper is to be started with behind its path: true where the command is one that is known.
static bool read_command(const char *command, const char *arguments[5]) {
  const char *rest = after("exec " KIOSK_WRAPPER " ", command);
  if (rest == NULL) return false;
  arguments[0] = KIOSK_WRAPPER;
  if (strcmp(rest, "kiosk") == 0) {
    arguments[1] = "kiosk";
    return true;
  }
  static const char *const modes[] = {"kiosk", "desk"};
  for (size_t at = 0; at < sizeof modes / sizeof *modes; at++) {
    const char *option = after(modes[at], rest);
    const char *name = option == NULL ? NULL : after(" --operator ", option);
    if (name == NULL || !is_name(name)) continue;
    arguments[1] = modes[at];
    arguments[2] = "--operator";
    arguments[3] = name;
    return true;
  }
  return false;
}

// `NAME=value` from the environment this program was started with; NULL where it is not there.
static char *variable(char *const environment[], const char *prefix) {
  for (; *environment != NULL; environment++) {
    if (after(prefix, *environment)) return *environment;
  }
  return NULL;
}

// Whether a command is a server of sftp: that of OpenSSH under whatever path, or the one within sshd.
static bool moves_files(const char *command) {
  return strstr(command, "sftp-server") != NULL || after("internal-sftp", command) != NULL;
}

int main(int count, char *words[], char *environment[]) {
  if (count < 1 || words[0][0] == '-' || count == 1) return refuse("a session without a command");
  // Where sshd forces the kiosk's command, this variable has the one that was asked for.
  static const char asked[] = "SSH_ORIGINAL_COMMAND=";
  const char *original = variable(environment, asked);
  if (original != NULL && moves_files(original + sizeof asked - 1)) return refuse_files();
  const char *command = count == 3 && strcmp(words[1], "-c") == 0 ? words[2] : NULL;
  if (command != NULL && moves_files(command)) return refuse_files();
  const char *arguments[5] = {NULL};
  if (command == NULL || !read_command(command, arguments)) return refuse("a command that is not the kiosk's");
  // The wrapper looks at both once more, and makes the rest itself.
  char path[] = "PATH=/usr/bin:/bin";
  char *kept[4] = {path};
  size_t next = 1;
  char *terminal = variable(environment, "TERM=");
  char *connection = variable(environment, "SSH_CONNECTION=");
  if (terminal != NULL) kept[next++] = terminal;
  if (connection != NULL) kept[next++] = connection;
  execve(KIOSK_WRAPPER, (char *const *)arguments, kept);
  return refuse("the wrapper cannot be started");
}
