namespace ErpIntegration.Deploy.Dataverse;

/// <summary>environmentvariabledefinition.type.</summary>
internal enum VariableType
{
    Text = 100000000,
    Number = 100000001,
    Boolean = 100000002,
    Json = 100000003,
    DataSource = 100000004,

    /// <summary>Its value says where in a Key Vault the secret is.</summary>
    Secret = 100000005,
}
