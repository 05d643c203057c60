using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RenewContract</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewContractRequest : OrganizationRequest
{
    public RenewContractRequest() => RequestName = "RenewContract";

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

    /// <summary>New value of statuscode.</summary>
    public int Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (int)value : default;
        set => Parameters["Status"] = value;
    }
}
