using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RemoveProductFromKit</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveProductFromKitRequest : OrganizationRequest
{
    public RemoveProductFromKitRequest() => RequestName = "RemoveProductFromKit";

    public Guid KitId
    {
        get => Parameters.TryGetValue("KitId", out var value) ? (Guid)value : default;
        set => Parameters["KitId"] = value;
    }

    public Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (Guid)value : default;
        set => Parameters["ProductId"] = value;
    }
}
