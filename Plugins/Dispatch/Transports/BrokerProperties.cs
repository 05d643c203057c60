using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>What the broker has to know of a message: the REST interface's header of that name (Learn: "Message headers and properties" of Service Bus).</summary>
[DataContract]
public sealed class BrokerProperties
{
    /// <summary>Id for duplicate detection.</summary>
    [DataMember(Name = "MessageId", Order = 0)]
    public string MessageId { get; set; } = string.Empty;

    /// <summary>Session: messages of one are received in order by one receiver.</summary>
    [DataMember(Name = "SessionId", Order = 1)]
    public string SessionId { get; set; } = string.Empty;

    /// <summary>Correlation: the trace.</summary>
    [DataMember(Name = "CorrelationId", Order = 2)]
    public string CorrelationId { get; set; } = string.Empty;

    /// <summary>Label, in newer clients the subject: the type of the event.</summary>
    [DataMember(Name = "Label", Order = 3)]
    public string Label { get; set; } = string.Empty;
}
