using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetQuantityDecimal</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuantityDecimalRequest : OrganizationRequest
{
    public GetQuantityDecimalRequest() => RequestName = "GetQuantityDecimal";

    public Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (Guid)value : default;
        set => Parameters["ProductId"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }

    public Guid UoMId
    {
        get => Parameters.TryGetValue("UoMId", out var value) ? (Guid)value : default;
        set => Parameters["UoMId"] = value;
    }
}
