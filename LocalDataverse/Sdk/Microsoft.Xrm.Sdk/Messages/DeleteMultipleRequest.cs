namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteMultipleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteMultipleRequest()
    {
        RequestName = "DeleteMultiple";
    }

    public global::Microsoft.Xrm.Sdk.EntityReferenceCollection Targets
    {
        get => Parameters.TryGetValue("Targets", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReferenceCollection)value : default;
        set => Parameters["Targets"] = value;
    }
}
