namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveEntityRibbonRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveEntityRibbonRequest()
    {
        RequestName = "RetrieveEntityRibbon";
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public global::Microsoft.Crm.Sdk.Messages.RibbonLocationFilters RibbonLocationFilter
    {
        get => Parameters.TryGetValue("RibbonLocationFilter", out var value) ? (global::Microsoft.Crm.Sdk.Messages.RibbonLocationFilters)value : default;
        set => Parameters["RibbonLocationFilter"] = value;
    }
}
