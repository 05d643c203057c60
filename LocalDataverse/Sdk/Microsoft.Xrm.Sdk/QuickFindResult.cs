namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="QuickFindResult", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QuickFindResult : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public QuickFindResult()
    {
    }

    public QuickFindResult(int error, global::Microsoft.Xrm.Sdk.EntityCollection entities)
    {
    }

    public QuickFindResult(int error, global::Microsoft.Xrm.Sdk.EntityCollection entities, global::Microsoft.Xrm.Sdk.DataCollection<string> queryColumns)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityCollection Data { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ErrorCode { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<string> QueryColumnSet { get; set; }
}
