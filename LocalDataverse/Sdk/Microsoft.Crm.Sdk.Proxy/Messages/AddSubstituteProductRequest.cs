using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddSubstituteProduct</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddSubstituteProductRequest : OrganizationRequest
{
    public AddSubstituteProductRequest() => RequestName = "AddSubstituteProduct";

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
