namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllOptionSetsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAllOptionSetsRequest()
    {
        RequestName = "RetrieveAllOptionSets";
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.TryGetValue("RetrieveAsIfPublished", out var value) ? (bool)value : default;
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}
