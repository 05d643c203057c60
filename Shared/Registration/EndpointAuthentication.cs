namespace ErpIntegration.Registration;

/// <summary>How a service endpoint signs in; the numbers are the platform's (serviceendpoint.authtype). Keys are never part of a solution.</summary>
internal enum EndpointAuthentication
{
    /// <summary>A shared access key and its name.</summary>
    SasKey = 2,

    /// <summary>A ready-made shared access token.</summary>
    SasToken = 3,

    /// <summary>A webhook key in the query string.</summary>
    WebhookKey = 4,

    /// <summary>HTTP headers (webhooks).</summary>
    HttpHeader = 5,

    /// <summary>Query string values (webhooks).</summary>
    HttpQueryString = 6,
}
