using System.Runtime.Serialization;

namespace ErpIntegration.Messaging;

/// <summary>
/// A CloudEvents 1.0 envelope in its JSON form, where no datacontenttype means JSON, with the extensions distributed tracing (traceparent), sequence, partitioning (partitionkey) and dataref.
/// </summary>
/// <typeparam name="TData">Type of the event's data.</typeparam>
[DataContract]
public sealed class CloudEvent<TData>
    where TData : class
{
    /// <summary>Version of CloudEvents.</summary>
    [DataMember(Name = "specversion", Order = 0, IsRequired = true)]
    public string SpecVersion { get; set; } = CloudEventFormat.SpecVersion;

    /// <summary>Message id: the same for every delivery of this event.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public string Id { get; set; } = string.Empty;

    /// <summary>Where it happened: a URI reference that names the environment.</summary>
    [DataMember(Name = "source", Order = 2, IsRequired = true)]
    public string Source { get; set; } = string.Empty;

    /// <summary>What happened, with the version of the data.</summary>
    [DataMember(Name = "type", Order = 3, IsRequired = true)]
    public string Type { get; set; } = string.Empty;

    /// <summary>The record it happened to, as table/key.</summary>
    [DataMember(Name = "subject", Order = 4)]
    public string Subject { get; set; } = string.Empty;

    /// <summary>When it happened (RFC 3339, UTC).</summary>
    [DataMember(Name = "time", Order = 5)]
    public string Time { get; set; } = string.Empty;

    /// <summary>Schema of the data.</summary>
    [DataMember(Name = "dataschema", Order = 6)]
    public string DataSchema { get; set; } = string.Empty;

    /// <summary>W3C trace context.</summary>
    [DataMember(Name = "traceparent", Order = 7)]
    public string Traceparent { get; set; } = string.Empty;

    /// <summary>Position among the events of the subject: 1, 2, 3 …; of two numbers the higher one is the newer event.</summary>
    [DataMember(Name = "sequence", Order = 8)]
    public string Sequence { get; set; } = string.Empty;

    /// <summary>How to compare sequences: as integers.</summary>
    [DataMember(Name = "sequencetype", Order = 9)]
    public string SequenceType { get; set; } = CloudEventFormat.SequenceType;

    /// <summary>What must stay in order together: the subject.</summary>
    [DataMember(Name = "partitionkey", Order = 10)]
    public string PartitionKey { get; set; } = string.Empty;

    /// <summary>Where the whole envelope can be fetched; only when the data was too large to travel along.</summary>
    [DataMember(Name = "dataref", Order = 11, EmitDefaultValue = false)]
    public string? DataRef { get; set; }

    /// <summary>What the consumer needs to know; absent when dataref is there.</summary>
    [DataMember(Name = "data", Order = 12, EmitDefaultValue = false)]
    public TData? Data { get; set; }
}
