using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Data.Exceptions;

/// <summary>The data source didn't accept who asks.</summary>
[Serializable]
public class AuthenticationException : SdkExceptionBase
{
    public AuthenticationException(string message) : base(message)
    {
    }

    public AuthenticationException(Exception innerException) : base(innerException)
    {
    }

    public AuthenticationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected AuthenticationException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
