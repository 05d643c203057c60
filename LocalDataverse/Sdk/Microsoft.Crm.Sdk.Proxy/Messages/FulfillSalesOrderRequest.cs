using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>FulfillSalesOrder</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FulfillSalesOrderRequest : OrganizationRequest
{
    public FulfillSalesOrderRequest() => RequestName = "FulfillSalesOrder";

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
