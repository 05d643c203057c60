using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DeleteAndPromoteAsync</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAndPromoteAsyncRequest : OrganizationRequest
{
    public DeleteAndPromoteAsyncRequest() => RequestName = "DeleteAndPromoteAsync";

    public string UniqueName
    {
        get => Parameters.TryGetValue("UniqueName", out var value) ? (string)value : default;
        set => Parameters["UniqueName"] = value;
    }
}
