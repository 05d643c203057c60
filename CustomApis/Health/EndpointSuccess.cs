using System.Runtime.Serialization;

namespace ErpIntegration.CustomApis.Health;

/// <summary>When messages last left through an endpoint.</summary>
[DataContract]
public sealed class EndpointSuccess
{
    /// <summary>Name of the service endpoint, or address of the queue.</summary>
    [DataMember(Name = "endpoint", Order = 0)]
    public string Endpoint { get; set; } = string.Empty;

    /// <summary>When (RFC 3339, UTC); absent when none ever did.</summary>
    [DataMember(Name = "lastDispatchedOn", Order = 1, EmitDefaultValue = false)]
    public string? LastDispatchedOn { get; set; }
}
