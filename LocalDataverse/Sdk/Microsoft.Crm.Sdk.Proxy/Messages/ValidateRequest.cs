namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ValidateRequest()
    {
        RequestName = "Validate";
    }

    public global::Microsoft.Xrm.Sdk.EntityCollection Activities
    {
        get => Parameters.TryGetValue("Activities", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
        set => Parameters["Activities"] = value;
    }
}
