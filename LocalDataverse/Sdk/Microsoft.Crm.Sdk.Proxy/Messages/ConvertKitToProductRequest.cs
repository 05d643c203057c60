using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ConvertKitToProduct</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertKitToProductRequest : OrganizationRequest
{
    public ConvertKitToProductRequest() => RequestName = "ConvertKitToProduct";

    public Guid KitId
    {
        get => Parameters.TryGetValue("KitId", out var value) ? (Guid)value : default;
        set => Parameters["KitId"] = value;
    }
}
