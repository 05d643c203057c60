namespace Microsoft.Crm.Sdk.Messages;

public class AppModuleEventHandlerInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public string EventName;

    [global::System.Runtime.Serialization.DataMember]
    public string FunctionName;

    [global::System.Runtime.Serialization.DataMember]
    public string LibraryName;

    [global::System.Runtime.Serialization.DataMember]
    public string Parameters;

    [global::System.Runtime.Serialization.DataMember]
    public bool? Enabled;

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsBlocking;

}
