namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundCreateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CompoundCreateRequest()
    {
        RequestName = "CompoundCreate";
    }

    public global::Microsoft.Xrm.Sdk.EntityCollection ChildEntities
    {
        get => Parameters.TryGetValue("ChildEntities", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
        set => Parameters["ChildEntities"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Entity"] = value;
    }
}
