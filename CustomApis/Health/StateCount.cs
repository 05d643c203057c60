using System.Runtime.Serialization;

namespace ErpIntegration.CustomApis.Health;

/// <summary>How many messages of a type are in a state.</summary>
[DataContract]
public sealed class StateCount
{
    /// <summary>Event type.</summary>
    [DataMember(Name = "eventType", Order = 0)]
    public string EventType { get; set; } = string.Empty;

    /// <summary>State: a name of the choice erp_messagestate.</summary>
    [DataMember(Name = "state", Order = 1)]
    public string State { get; set; } = string.Empty;

    /// <summary>How many.</summary>
    [DataMember(Name = "count", Order = 2)]
    public int Count { get; set; }
}
