namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract]
public sealed class TdsPowerBISqlRequest
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.PSqlConnectionContext ConnectionContext { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.Dictionary<string, object> QueryParameters { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string QueryText { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RequestId { get; set; }
}
