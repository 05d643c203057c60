namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateProductPropertiesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpdateProductPropertiesRequest()
    {
        RequestName = "UpdateProductProperties";
    }

    public global::Microsoft.Xrm.Sdk.EntityCollection PropertyInstanceList
    {
        get => Parameters.TryGetValue("PropertyInstanceList", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
        set => Parameters["PropertyInstanceList"] = value;
    }
}
