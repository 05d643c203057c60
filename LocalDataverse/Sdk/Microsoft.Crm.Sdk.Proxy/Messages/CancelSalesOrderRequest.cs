namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelSalesOrderRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CancelSalesOrderRequest()
    {
        RequestName = "CancelSalesOrder";
    }

    public global::Microsoft.Xrm.Sdk.Entity OrderClose
    {
        get => Parameters.TryGetValue("OrderClose", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["OrderClose"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
