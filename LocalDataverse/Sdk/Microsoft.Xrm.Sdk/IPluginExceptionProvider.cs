namespace Microsoft.Xrm.Sdk;

public interface IPluginExceptionProvider
{
    global::System.Exception GetException(int errorCode);

    global::System.Exception GetException(int errorCode, params object[] arguments);
}
