using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module event handler info.</summary>
public class AppModuleEventHandlerInfo
{
    [DataMember]
    public string EventName;

    [DataMember]
    public string FunctionName;

    [DataMember]
    public string LibraryName;

    [DataMember]
    public string Parameters;

    [DataMember]
    public bool? Enabled;

    [DataMember]
    public bool? IsBlocking;
}
