namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateMultipleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateMultipleRequest()
    {
        RequestName = "CreateMultiple";
    }

    public global::Microsoft.Xrm.Sdk.EntityCollection Targets
    {
        get => Parameters.TryGetValue("Targets", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
        set => Parameters["Targets"] = value;
    }
}
