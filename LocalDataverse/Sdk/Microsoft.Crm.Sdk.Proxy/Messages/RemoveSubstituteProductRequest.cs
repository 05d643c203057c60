using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RemoveSubstituteProduct</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveSubstituteProductRequest : OrganizationRequest
{
    public RemoveSubstituteProductRequest() => RequestName = "RemoveSubstituteProduct";

    public Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (Guid)value : default;
        set => Parameters["ProductId"] = value;
    }

    public Guid SubstituteId
    {
        get => Parameters.TryGetValue("SubstituteId", out var value) ? (Guid)value : default;
        set => Parameters["SubstituteId"] = value;
    }
}
