namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GrantAccessUsingSharedLinkRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GrantAccessUsingSharedLinkRequest()
    {
        RequestName = "GrantAccessUsingSharedLink";
    }

    public string RecordUrlWithSharedLink
    {
        get => Parameters.TryGetValue("RecordUrlWithSharedLink", out var value) ? (string)value : default;
        set => Parameters["RecordUrlWithSharedLink"] = value;
    }
}
