extension CurlScript {
  /// The steps of a record in their order, and the command line.
  static let steps = #"""
    # ---- The steps, in their order

    check_domain() {
      local path
      path=$(plan '.steps[] | select(.purpose == "domain").path')
      [[ $path =~ ^/v1/domains/[0-9A-Za-z-]+\.onmicrosoft\.com$ ]] || damaged calls.json
      # A customer that was being made may have taken it.
      [[ -z $(known customer-request) ]] || return 0
      call HEAD "$path"
      case $status in
        404) return 0 ;;
        200) say taken reference "$reference" domain "${path##*/}" ;;
        *) answer=; refused domain ;;
      esac
      say field field "${places[companyprofile.domain]}"
      exit 1
    }

    check_address() {
      local verdict
      call POST /v1/validations/address "$folder/address.json"
      is_done || refused address
      verdict=$(answered .status)
      case $verdict in
        Verified | VerifiedShippable) ;;
        NotValidated) say address-unchecked reference "$reference" ;;
        *)
          if [[ $accept_address == yes ]]; then return 0; fi
          say address reference "$reference" status "${verdict:--}"
          printf '%s' "$answer" | jq -r '.suggestedAddresses[]?
            | [.addressLine1, .postalCode, .city, .state] | map(. // "") | join(", ")' | plain_lines >&2
          say field field "${places[addressline1]}"
          exit 1
          ;;
      esac
    }

    make_customer() {
      local user password
      if grep -q '{reseller-tenant-id}' "$folder/customer.json"; then
        stop 65 no-reseller-tenant reference "$reference"
      fi
      call POST /v1/customers "$folder/customer.json" "$(request_id customer-request)"
      if ! is_done; then
        forget customer-request
        refused customer
      fi
      tenant=$(answered '.id // .companyProfile.tenantId')
      is_id "$tenant" || unreadable customer
      user=$(answered .userCredentials.userName)
      password=$(answered .userCredentials.password)
      answer=
      hand_over "$user" "$password"
      password=
      note customer "$tenant"
      forget customer-request
      say made reference "$reference" tenant "$tenant"
    }

    # The name and the password of the new tenant's administrator, which Microsoft says once.
    hand_over() {
      if [[ -n $credentials ]]; then
        printf '%s\t%s\t%s\n' "$reference" "$1" "$2" >>"$credentials"
      else
        say password reference "$reference"
        printf '%s  %s\n' "$1" "$2"
      fi
    }

    ask_qualification() {
      call POST "/v1/customers/$tenant/qualifications" "$folder/qualification.json"
      is_done || refused qualification
      note qualification asked
    }

    confirm_agreement() {
      local template
      call GET "@TEMPLATE@"
      is_done || refused agreement
      template=$(answered '[.items[]? | select(.agreementType == "@KIND@")] | max_by(.versionRank // 0).templateId')
      is_id "$template" || unreadable agreement
      jq --arg id "$template" '.templateId = $id' "$folder/agreement.json" >"$folder/filled.json"
      call POST "/v1/customers/$tenant/agreements" "$folder/filled.json"
      # 600061: it is confirmed already.
      if ! is_done && [[ $(answered .code) != 600061 ]]; then refused agreement; fi
      note agreement confirmed
    }

    # Sets `items`: the availability of each line, and `-` for one that needs none.
    find_items() {
      local line path id lines
      lines=$(jq '.lineItems | length' "$folder/cart.json")
      items=
      for ((line = 0; line < lines; line++)); do
        path=$(plan "[.steps[] | select(.purpose == \"availability\" and .choose.line == $line)][0].path")
        id=-
        if [[ -n $path ]]; then
          path=${path//'{customer-tenant-id}'/"$tenant"}
          [[ $path =~ ^/v1/customers/[0-9A-Za-z-]+/products/[0-9A-Za-z-]+/skus/[0-9A-Za-z-]+/availabilities$ ]] ||
            damaged calls.json
          call GET "$path"
          is_done || refused availability
          id=$(printf '%s' "$answer" | jq -r --argjson line "$line" --slurpfile plan "$folder/calls.json" '
            ($plan[0].steps[] | select(.purpose == "availability" and .choose.line == $line).choose) as $want
            | def same($a; $b): ($a // $b | ascii_downcase) == ($b | ascii_downcase);
            [.items[]? | select(.isPurchasable != false and same(.country; $want.country))
              | select($want.segment == null or same(.segment; $want.segment))
              | select(any(.terms[]?; .duration == $want.termDuration and same(.billingCycle; $want.billingCycle)))]
            | .[0].id // empty')
          if [[ -z $id ]]; then
            say not-sold reference "$reference" line "$((line + 1))"
            stop 1 field field "${fields[400019]}"
          fi
          is_id "$id" || unreadable availability
        fi
        items+=${items:+ }$id
      done
    }

    # Education: what is for schools alone cannot be bought before Microsoft has looked at the school.
    await_vetting() {
      [[ -e $folder/qualification.json ]] || return 0
      [[ -n $(plan '[.steps[] | select(.choose.segment == "Education")][0].purpose') ]] || return 0
      call GET "/v1/customers/$tenant/qualifications"
      is_done || refused qualification
      case $(answered '[(.items? // .)[]? | select(.qualification == "Education").vettingStatus][0]') in
        Approved) ;;
        Denied)
          say denied reference "$reference"
          stop 1 field field "${places[qualification]}"
          ;;
        *) stop 75 in-review reference "$reference" ;;
      esac
    }

    make_cart() {
      local code cart
      find_items
      jq --arg ids "$items" '($ids | split(" ")) as $ids | .lineItems |= (to_entries | map(.key as $line
        | .value | .catalogItemId |= (split("{availabilityId}") | join($ids[$line]))))' "$folder/cart.json" \
        >"$folder/filled.json"
      call POST "/v1/customers/$tenant/carts" "$folder/filled.json" "$(request_id cart-request)"
      code=$(answered '[.lineItems[]?.error | select(. != null) | .errorCode // .code // "-"][0]')
      if ! is_done || [[ -n $code ]]; then
        forget cart-request
        refused cart "$code"
      fi
      cart=$(answered .id)
      is_id "$cart" || unreadable cart
      note cart "$cart"
      note cart-of "$(sha256sum <"$folder/cart.json" | cut -c 1-64)"
      forget cart-request
    }

    check_out() {
      local cart code
      cart=$(known cart)
      call POST "/v1/customers/$tenant/carts/$cart/checkout" '' "$(request_id checkout-request)"
      code=$(answered 'if (.orderErrors? // [] | length) > 0 then .orderErrors[0].code // "-" else .code end')
      # 800065: the same cart was ordered before, and the answer was lost.
      if [[ $code != 800065 ]] && { ! is_done || [[ -n $code ]]; }; then
        forget checkout-request
        # What a cart holds may have changed since it was made.
        [[ $code == 13605 ]] || forget cart cart-of
        refused checkout "$code"
      fi
      note order made
      forget checkout-request
    }

    make_record() {
      folder=$here/$1
      reference=$1
      state=$folder/state
      correlation=$(new_id)
      answer=
      [[ -r $folder/calls.json ]] || stop 66 no-record reference "$reference"
      # What is half written is never seen; anything else than ids was not written here.
      if [[ -e $state ]] && grep -qvE '^[a-z-]+ [0-9A-Za-z-]+$' "$state"; then damaged state; fi
      tenant=$(plan .tenant)
      if [[ -n $tenant ]]; then
        is_id "$tenant" || damaged calls.json
      else
        tenant=$(known customer)
      fi
      if [[ -z $tenant ]]; then
        check_domain
        [[ -n $(known customer-request) ]] || check_address
        make_customer
      fi
      if [[ -e $folder/qualification.json && -z $(known qualification) ]]; then ask_qualification; fi
      if [[ -e $folder/agreement.json && -z $(known agreement) ]]; then confirm_agreement; fi
      if [[ -e $folder/cart.json && -z $(known order) ]]; then
        await_vetting
        # A record that was corrected since has another cart.
        if [[ $(known cart-of) != "$(sha256sum <"$folder/cart.json" | cut -c 1-64)" ]]; then forget cart cart-of; fi
        [[ -n $(known cart) ]] || make_cart
        check_out
      fi
      rm -f "$folder/filled.json"
      say made-all reference "$reference" command "frontdesk customers link $reference $tenant"
    }

    # ---- The command line

    here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
    api=@BASE@
    credentials=
    accept_address=no
    tries=5
    records=()
    while (($#)); do
      case $1 in
        --base | --credentials | --tries) (($# > 1)) || stop 64 usage ;;&
        --base) api=$2 && shift ;;
        --credentials) credentials=$2 && shift ;;
        --tries) tries=$2 && shift ;;
        --accept-address) accept_address=yes ;;
        -h | --help) say usage && exit 0 ;;
        -*) stop 64 usage ;;
        *) records+=("$1") ;;
      esac
      shift
    done
    [[ $api =~ ^https://[0-9A-Za-z.-]+(:[0-9]{1,5})?$ && $tries =~ ^[1-9][0-9]?$ ]] || stop 64 usage
    for program in curl jq; do
      command -v "$program" >/dev/null || stop 69 missing program "$program"
    done
    if ((${#records[@]} == 0)); then
      for folder in "$here"/*/; do
        [[ -e ${folder}calls.json ]] && records+=("$(basename "$folder")")
      done
    fi
    for record in "${records[@]}"; do is_id "$record" || stop 64 usage; done
    if [[ -n $credentials ]]; then
      # The file is the owner's alone before anything is written to it.
      if [[ -e $credentials && ! (-f $credentials && -O $credentials) ]] || ! : >>"$credentials" ||
        ! chmod 600 "$credentials"; then
        stop 73 credentials file "$credentials"
      fi
    elif [[ ! -t 1 ]]; then
      stop 64 no-terminal
    fi
    exec 9>"$here/.lock"
    flock -n 9 || stop 75 busy
    if [[ -t 0 ]]; then
      say ask-token
      IFS= read -rs token || true
    else
      IFS= read -r token || true
    fi
    [[ ${token:-} =~ ^[0-9A-Za-z._~+/=-]+$ ]] || stop 64 no-token
    for record in "${records[@]}"; do make_record "$record"; done
    """#
}
