namespace ErpIntegration.Erp.SignIn;

/// <summary>How to get an access token for the ERP.</summary>
internal enum ErpAuthentication
{
    /// <summary>The plug-in assembly's managed identity: no secret to keep.</summary>
    ManagedIdentity,

    /// <summary>An application and its secret, where an environment has no managed identity.</summary>
    ClientCredentials,
}
