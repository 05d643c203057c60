namespace ErpIntegration.Messaging;

/// <summary>Fixed texts of the envelopes.</summary>
internal static class CloudEventFormat
{
    /// <summary>Version of CloudEvents.</summary>
    public const string SpecVersion = "1.0";

    /// <summary>Media type of the envelope.</summary>
    public const string ContentType = "application/cloudevents+json; charset=utf-8";

    /// <summary>Whether an envelope that we wrote has these data: they are its last member.</summary>
    public static bool HasData(string envelope, string data) => envelope.EndsWith("\"data\":" + data + "}", System.StringComparison.Ordinal);

    /// <summary>The sequence extension's name for 32-bit integers.</summary>
    public const string SequenceType = "Integer";
}
