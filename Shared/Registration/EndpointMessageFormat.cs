namespace ErpIntegration.Registration;

/// <summary>Body format of a service endpoint's messages; the numbers are the platform's (serviceendpoint.messageformat).</summary>
internal enum EndpointMessageFormat
{
    /// <summary>.NET binary XML.</summary>
    BinaryXml = 1,

    /// <summary>JSON.</summary>
    Json = 2,

    /// <summary>XML text.</summary>
    TextXml = 3,
}
