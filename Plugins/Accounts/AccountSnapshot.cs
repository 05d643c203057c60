using System.Runtime.Serialization;
using ErpIntegration.Plugins.Events;

namespace ErpIntegration.Plugins.Accounts;

/// <summary>The account as Sales keeps it. What the ERP owns, such as the terms of payment, isn't in it.</summary>
[DataContract]
public sealed class AccountSnapshot
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

    /// <summary>Account number in the ERP; absent until the ERP has accepted the account.</summary>
    [DataMember(Name = "erpAccount", Order = 3, EmitDefaultValue = false)]
    public string? ErpAccount { get; set; }

    /// <summary>ISO 4217 code of the currency the customer is billed in.</summary>
    [DataMember(Name = "currency", Order = 4, EmitDefaultValue = false)]
    public string? Currency { get; set; }

    /// <summary>Main telephone number.</summary>
    [DataMember(Name = "telephone", Order = 5, EmitDefaultValue = false)]
    public string? Telephone { get; set; }

    /// <summary>E-mail address.</summary>
    [DataMember(Name = "email", Order = 6, EmitDefaultValue = false)]
    public string? EMail { get; set; }

    /// <summary>Web site.</summary>
    [DataMember(Name = "webSite", Order = 7, EmitDefaultValue = false)]
    public string? WebSite { get; set; }

    /// <summary>Main address; absent when there is none.</summary>
    [DataMember(Name = "address", Order = 8, EmitDefaultValue = false)]
    public PostalAddress? Address { get; set; }
}
