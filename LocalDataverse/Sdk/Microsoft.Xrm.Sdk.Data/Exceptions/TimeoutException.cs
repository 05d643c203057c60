using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Data.Exceptions;

/// <summary>The data source took too long.</summary>
[Serializable]
public class TimeoutException : SdkExceptionBase
{
    public TimeoutException(string message) : base(message)
    {
    }

    public TimeoutException(Exception innerException) : base(innerException)
    {
    }

    public TimeoutException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected TimeoutException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
