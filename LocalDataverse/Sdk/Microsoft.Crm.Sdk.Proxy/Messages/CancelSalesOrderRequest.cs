using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CancelSalesOrder</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelSalesOrderRequest : OrganizationRequest
{
    public CancelSalesOrderRequest() => RequestName = "CancelSalesOrder";

    public Entity OrderClose
    {
        get => Parameters.TryGetValue("OrderClose", out var value) ? (Entity)value : default;
        set => Parameters["OrderClose"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
