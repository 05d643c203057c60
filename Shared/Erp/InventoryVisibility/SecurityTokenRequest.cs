using System.Runtime.Serialization;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>What the security service wants for a token: one of Entra ID, and what the new one is for.</summary>
[DataContract]
public sealed class SecurityTokenRequest
{
    /// <summary>Always this one.</summary>
    [DataMember(Name = "grant_type", Order = 0)]
    public string GrantType { get; set; } = "client_credentials";

    /// <summary>Always this one.</summary>
    [DataMember(Name = "client_assertion_type", Order = 1)]
    public string AssertionType { get; set; } = "aad_app";

    /// <summary>The token of Entra ID: a secret.</summary>
    [DataMember(Name = "client_assertion", Order = 2)]
    public string Assertion { get; set; } = string.Empty;

    /// <summary>What the token is for.</summary>
    [DataMember(Name = "scope", Order = 3)]
    public string Scope { get; set; } = "https://inventoryservice.operations365.dynamics.com/.default";

    /// <summary>The ERP's environment.</summary>
    [DataMember(Name = "context", Order = 4)]
    public string Context { get; set; } = string.Empty;

    /// <summary>Always this one.</summary>
    [DataMember(Name = "context_type", Order = 5)]
    public string ContextType { get; set; } = "finops-env";
}
