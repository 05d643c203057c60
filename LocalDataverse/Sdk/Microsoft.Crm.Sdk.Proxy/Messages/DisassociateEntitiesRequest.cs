namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DisassociateEntitiesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DisassociateEntitiesRequest()
    {
        RequestName = "DisassociateEntities";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Moniker1
    {
        get => Parameters.TryGetValue("Moniker1", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Moniker1"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Moniker2
    {
        get => Parameters.TryGetValue("Moniker2", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Moniker2"] = value;
    }

    public string RelationshipName
    {
        get => Parameters.TryGetValue("RelationshipName", out var value) ? (string)value : default;
        set => Parameters["RelationshipName"] = value;
    }
}
