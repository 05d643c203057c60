using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin exception provider, as the platform hands it to code.</summary>
public interface IPluginExceptionProvider
{
    Exception GetException(int errorCode);

    Exception GetException(int errorCode, params object[] arguments);
}
