using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CloneContract</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneContractRequest : OrganizationRequest
{
    public CloneContractRequest() => RequestName = "CloneContract";

    public Guid ContractId
    {
        get => Parameters.TryGetValue("ContractId", out var value) ? (Guid)value : default;
        set => Parameters["ContractId"] = value;
    }

    public bool IncludeCanceledLines
    {
        get => Parameters.TryGetValue("IncludeCanceledLines", out var value) ? (bool)value : default;
        set => Parameters["IncludeCanceledLines"] = value;
    }
}
