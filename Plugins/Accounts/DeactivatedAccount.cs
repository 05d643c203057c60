using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.Accounts;

/// <summary>Which account isn't in use any more.</summary>
[DataContract]
public sealed class DeactivatedAccount
{
    /// <summary>Id of the account in Dataverse.</summary>
    [DataMember(Name = "accountId", Order = 0)]
    public string AccountId { get; set; } = string.Empty;

    /// <summary>Account number in Dataverse.</summary>
    [DataMember(Name = "accountNumber", Order = 1, EmitDefaultValue = false)]
    public string? AccountNumber { get; set; }

    /// <summary>Name.</summary>
    [DataMember(Name = "name", Order = 2, EmitDefaultValue = false)]
    public string? Name { get; set; }

    /// <summary>Account number in the ERP; absent when the ERP had not accepted the account.</summary>
    [DataMember(Name = "erpAccount", Order = 3, EmitDefaultValue = false)]
    public string? ErpAccount { get; set; }
}
