namespace LocalDataverse.SampleErp.InventoryVisibility;

/// <summary>What the tokens are for that Inventory Visibility and its security service take.</summary>
internal static class ServiceTokens
{
    /// <summary>The application id of the security service, which Entra's tokens for it are issued to.</summary>
    public const string SecurityService = "0cdb527f-a8d1-4bf8-9436-b352c68682b2";

    /// <summary>The resource of the add-in itself.</summary>
    public const string InventoryService = "https://inventoryservice.operations365.dynamics.com";
}
