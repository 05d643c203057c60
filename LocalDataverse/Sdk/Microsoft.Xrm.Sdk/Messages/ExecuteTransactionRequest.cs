namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteTransactionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExecuteTransactionRequest()
    {
        RequestName = "ExecuteTransaction";
    }

    public global::Microsoft.Xrm.Sdk.OrganizationRequestCollection Requests
    {
        get => Parameters.TryGetValue("Requests", out var value) ? (global::Microsoft.Xrm.Sdk.OrganizationRequestCollection)value : default;
        set => Parameters["Requests"] = value;
    }

    public bool? ReturnResponses
    {
        get => Parameters.TryGetValue("ReturnResponses", out var value) ? (bool?)value : default;
        set => Parameters["ReturnResponses"] = value;
    }
}
