using System.Text.Json.Nodes;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>Settings with one of everything.</summary>
internal static class FullSettings
{
    /// <summary>The key of the service endpoint: what nobody may ever see.</summary>
    public const string Key = "c2VjcmV0LWtleS1ub2JvZHktbWF5LWV2ZXItc2VlLWl0ISE=";

    /// <summary>The ERP's application user.</summary>
    public const string Application = "7a3f5f0e-6f0b-4c56-9a7e-0f3c2d1b4a59";

    public static JsonObject Create() => new()
    {
        ["serviceEndpoint"] = new JsonObject { ["namespaceAddress"] = "sb://contoso.servicebus.windows.net/", ["sasKeyName"] = "Send", ["sasKey"] = new JsonObject { ["env"] = Workbench.KeyVariable } },
        ["managedIdentity"] = new JsonObject { ["applicationId"] = "00000000-0000-4000-8000-000000000001", ["tenantId"] = "00000000-0000-4000-8000-000000000002" },
        ["connections"] = new JsonObject { ["erp_dataverse"] = new JsonObject { ["connectionId"] = "c1", ["connectorId"] = "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps" } },
        ["flows"] = new JsonObject { ["ERP Integration - Dispatch pending messages"] = "on" },
        ["applicationUser"] = new JsonObject { ["applicationId"] = Application },
    };
}
