namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSharedLinkRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GenerateSharedLinkRequest()
    {
        RequestName = "GenerateSharedLink";
    }

    public global::Microsoft.Crm.Sdk.Messages.AccessRights SharedRights
    {
        get => Parameters.TryGetValue("SharedRights", out var value) ? (global::Microsoft.Crm.Sdk.Messages.AccessRights)value : default;
        set => Parameters["SharedRights"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
