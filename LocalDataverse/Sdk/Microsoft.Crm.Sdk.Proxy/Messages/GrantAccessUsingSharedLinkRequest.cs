using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GrantAccessUsingSharedLink</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GrantAccessUsingSharedLinkRequest : OrganizationRequest
{
    public GrantAccessUsingSharedLinkRequest() => RequestName = "GrantAccessUsingSharedLink";

    public string RecordUrlWithSharedLink
    {
        get => Parameters.TryGetValue("RecordUrlWithSharedLink", out var value) ? (string)value : default;
        set => Parameters["RecordUrlWithSharedLink"] = value;
    }
}
