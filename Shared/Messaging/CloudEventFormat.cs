namespace ErpIntegration.Messaging;

/// <summary>Fixed texts of the envelopes.</summary>
internal static class CloudEventFormat
{
    /// <summary>Version of CloudEvents.</summary>
    public const string SpecVersion = "1.0";

    /// <summary>Media type of the envelope.</summary>
    public const string ContentType = "application/cloudevents+json; charset=utf-8";

    /// <summary>The sequence extension's name for 32-bit integers.</summary>
    public const string SequenceType = "Integer";
}
