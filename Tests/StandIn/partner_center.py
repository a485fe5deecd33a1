#!/usr/bin/env python3
"""Answers as Partner Center's API is documented to, over TLS on the loopback: for the tests of the script that calls it.

    partner_center.py CERTIFICATE KEY LOG [BEHAVIOUR]

Prints the port. LOG gets a line of JSON for each request, as it came. BEHAVIOUR is a file of JSON that is read again at each
request:
    {"refuse": {"customer": [400, {"code": "600049", "description": "..."}]},   by the purpose of the call
     "cut": [3], "cutBefore": [4], "busy": [2],      by the number of the request, from 1: the answer is lost, the request
                                                     is lost, 429 with Retry-After 0
     "vetting": "Approved", "address": "VerifiedShippable", "lineError": null, "token": "..."}
"""

import json
import re
import ssl
import sys
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer

certificate, key, log_file = sys.argv[1:4]
behaviour_file = sys.argv[4] if len(sys.argv) > 4 else None

customers = {}  # by MS-RequestId
domains = set()
carts = {}  # by MS-RequestId
orders = {}  # by MS-RequestId
count = 0

PURPOSES = [
    ("HEAD", r"/v1/domains/([0-9A-Za-z.-]+)", "domain"),
    ("POST", r"/v1/validations/address", "address"),
    ("POST", r"/v1/customers", "customer"),
    ("POST", r"/v1/customers/([0-9a-f-]+)/qualifications", "qualification"),
    ("GET", r"/v1/customers/([0-9a-f-]+)/qualifications", "vetting"),
    ("GET", r"/v1/agreements\?agreementType=MicrosoftCustomerAgreement", "template"),
    ("POST", r"/v1/customers/([0-9a-f-]+)/agreements", "agreement"),
    ("GET", r"/v1/customers/([0-9a-f-]+)/products/(\w+)/skus/(\w+)/availabilities", "availability"),
    ("POST", r"/v1/customers/([0-9a-f-]+)/carts", "cart"),
    ("POST", r"/v1/customers/([0-9a-f-]+)/carts/([0-9a-f-]+)/checkout", "checkout"),
]


def behaviour():
    if behaviour_file is None:
        return {}
    with open(behaviour_file, encoding="utf-8") as file:
        return json.load(file)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.handle_call()

    def do_GET(self):
        self.handle_call()

    def do_POST(self):
        self.handle_call()

    def handle_call(self):
        global count
        count += 1
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        plan = behaviour()
        with open(log_file, "a", encoding="utf-8") as file:
            headers = {name: value for name, value in self.headers.items() if name != "Authorization"}
            entry = {"method": self.command, "path": self.path, "body": body.decode(), "headers": headers}
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
        if count in plan.get("cutBefore", []):
            return self.cut()
        if self.headers.get("Authorization") != "Bearer " + plan.get("token", "token-of-the-test"):
            return self.answer(401, {"code": "400", "description": "Access denied"})
        if count in plan.get("busy", []):
            return self.answer(429, {"code": "429", "description": "Too many requests"}, {"Retry-After": "0"})
        status, answer = self.answered(plan, body)
        if count in plan.get("cut", []):
            return self.cut()
        self.answer(status, answer)

    def answered(self, plan, body):
        for method, pattern, purpose in PURPOSES:
            match = re.fullmatch(pattern, self.path)
            if method == self.command and match:
                if purpose in plan.get("refuse", {}):
                    return plan["refuse"][purpose]
                value = json.loads(body) if body else None
                return getattr(self, "on_" + purpose)(plan, match, value)
        return 404, {"code": "1000", "description": "Not found"}

    def on_domain(self, _, match, __):
        return (200 if match[1] in domains else 404), None

    def on_address(self, plan, _, body):
        return 200, {"originalAddress": body, "suggestedAddresses": [body], "status": plan.get("address", "VerifiedShippable")}

    def on_customer(self, _, __, body):
        request = self.headers["MS-RequestId"]
        if request not in customers:
            domain = body["CompanyProfile"]["Domain"]
            if domain in domains:
                return 409, {"code": "600000", "description": "The domain is taken"}
            domains.add(domain)
            customers[request] = {
                "id": str(uuid.uuid4()), "companyProfile": {"domain": domain},
                "userCredentials": {"userName": "admin", "password": "Pw-" + uuid.uuid4().hex},
            }
        return 201, customers[request]

    def on_qualification(self, _, __, body):
        return 201, {"qualification": body["qualification"], "vettingStatus": "InReview"}

    def on_vetting(self, plan, _, __):
        return 200, [{"qualification": "Education", "vettingStatus": plan.get("vetting", "InReview")}]

    def on_template(self, *_):
        kind = "MicrosoftCustomerAgreement"
        return 200, {"totalCount": 2, "items": [
            {"agreementType": kind, "templateId": "11111111-1111-1111-1111-111111111111", "versionRank": 1},
            {"agreementType": kind, "templateId": "22222222-2222-2222-2222-222222222222", "versionRank": 2},
        ]}

    def on_agreement(self, _, __, body):
        return 201, body

    def on_availability(self, _, match, __):
        terms = [{"duration": term, "billingCycle": cycle} for term in ("P1M", "P1Y", "P3Y")
                 for cycle in ("Monthly", "Annual", "None", "Triennial")]
        items = []
        for number, country in enumerate(["ZZ", None]):
            items.append({"id": f"AV{number}{match[2][-4:]}", "isPurchasable": True, "terms": terms})
            if country:
                items[-1]["country"] = country
        return 200, {"totalCount": 2, "items": items}

    def on_cart(self, plan, _, body):
        request = self.headers["MS-RequestId"]
        lines = body["lineItems"]
        if any("{" in line["catalogItemId"] for line in lines):
            return 400, {"code": "800009", "description": "Error in Cart item(s)"}
        if plan.get("lineError"):
            lines[0]["error"] = plan["lineError"]
            return 201, {"id": str(uuid.uuid4()), "lineItems": lines}
        cart = carts.setdefault(request, {"id": str(uuid.uuid4()), "lineItems": lines})
        return 201, cart

    def on_checkout(self, plan, match, _):
        if match[2] in orders.values() and self.headers["MS-RequestId"] not in orders:
            return 400, {"code": "800065", "description": "can't check out an already submitted cart"}
        orders[self.headers["MS-RequestId"]] = match[2]
        return 201, {"orders": [{"id": "o" + match[2][:8]}], "orderErrors": plan.get("orderErrors", [])}

    def cut(self):
        self.close_connection = True
        self.connection.close()

    def answer(self, status, value, headers=None):
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        for name, text in (headers or {}).items():
            self.send_header(name, text)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


server = HTTPServer(("127.0.0.1", 0), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
print(server.server_address[1], flush=True)
server.serve_forever()
