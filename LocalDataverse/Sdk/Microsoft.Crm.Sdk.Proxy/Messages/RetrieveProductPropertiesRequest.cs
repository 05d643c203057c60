namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProductPropertiesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveProductPropertiesRequest()
    {
        RequestName = "RetrieveProductProperties";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference ParentObject
    {
        get => Parameters.TryGetValue("ParentObject", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["ParentObject"] = value;
    }
}
