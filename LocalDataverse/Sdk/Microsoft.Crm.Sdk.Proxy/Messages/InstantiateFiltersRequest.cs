namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstantiateFiltersRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InstantiateFiltersRequest()
    {
        RequestName = "InstantiateFilters";
    }

    public global::Microsoft.Xrm.Sdk.EntityReferenceCollection TemplateCollection
    {
        get => Parameters.TryGetValue("TemplateCollection", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReferenceCollection)value : default;
        set => Parameters["TemplateCollection"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
