using System.Runtime.Serialization;

namespace ErpIntegration.Erp.Answers;

/// <summary>What was asked for and isn't in a partial answer.</summary>
[DataContract]
public sealed class MissingPart
{
    /// <summary>What it is: the product number, for example.</summary>
    [DataMember(Name = "key", Order = 0)]
    public string Key { get; set; } = string.Empty;

    /// <summary>Why, as a code of docs/errors.md.</summary>
    [DataMember(Name = "code", Order = 1)]
    public int Code { get; set; }

    /// <summary>Why, for people.</summary>
    [DataMember(Name = "reason", Order = 2)]
    public string Reason { get; set; } = string.Empty;
}
