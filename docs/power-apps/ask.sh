#!/usr/bin/env bash
# ENVIRONMENT: https://contoso.crm.dynamics.com. TOKEN: an access token for it. ORDER: id of an order.
set -euo pipefail

ask() {
  curl --silent --show-error --fail-with-body "${ENVIRONMENT%/}/api/data/v9.2/$1" --data "$2" \
    --header "Authorization: Bearer $TOKEN" --header "Content-Type: application/json" --header "Accept: application/json"
  echo
}

ask erp_GetOnHandInventory '{"ProductNumbers":["D0001","D0002"],"SiteId":"1"}'
ask "salesorders($ORDER)/Microsoft.Dynamics.CRM.erp_CheckOrderAvailability" '{}'
