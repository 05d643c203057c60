using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CancelContract</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelContractRequest : OrganizationRequest
{
    public CancelContractRequest() => RequestName = "CancelContract";

    public DateTime CancelDate
    {
        get => Parameters.TryGetValue("CancelDate", out var value) ? (DateTime)value : default;
        set => Parameters["CancelDate"] = value;
    }

    public Guid ContractId
    {
        get => Parameters.TryGetValue("ContractId", out var value) ? (Guid)value : default;
        set => Parameters["ContractId"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
