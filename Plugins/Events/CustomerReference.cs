using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.Events;

/// <summary>A customer.</summary>
[DataContract]
public sealed class CustomerReference
{
    /// <summary>account or contact.</summary>
    [DataMember(Name = "type", Order = 0)]
    public string Type { get; set; } = string.Empty;

    /// <summary>Id in Dataverse.</summary>
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = string.Empty;

    /// <summary>Account number in Dataverse; contacts have none.</summary>
    [DataMember(Name = "accountNumber", Order = 2, EmitDefaultValue = false)]
    public string? AccountNumber { get; set; }

    /// <summary>Account number in the ERP, where it is known.</summary>
    [DataMember(Name = "erpAccount", Order = 3, EmitDefaultValue = false)]
    public string? ErpAccount { get; set; }

    /// <summary>Name.</summary>
    [DataMember(Name = "name", Order = 4, EmitDefaultValue = false)]
    public string? Name { get; set; }
}
