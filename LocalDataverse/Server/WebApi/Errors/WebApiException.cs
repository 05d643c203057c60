using System;

namespace LocalDataverse.Server.WebApi.Errors;

/// <summary>An error of the Web API layer itself, with the platform's status, code and text.</summary>
internal sealed class WebApiException : Exception
{
    /// <summary>The code of OData errors that have none of their own: what live answers carry for unknown properties and bad syntax. Microsoft's older pages still show "0x0".</summary>
    public const string NoCode = "0x80060888";

    public WebApiException(int status, string code, string message, Exception? inner = null) : base(message, inner)
    {
        Status = status;
        Code = code;
    }

    /// <summary>HTTP status.</summary>
    public int Status { get; }

    /// <summary>Code as text, 0x and eight digits.</summary>
    public string Code { get; }

    /// <summary>404 0x8006088a (PLATFORM-FACTS 6.1).</summary>
    public static WebApiException NoSegment(string segment) => new(404, "0x8006088a", $"Resource not found for the segment '{segment}'.");

    /// <summary>405: what is there doesn't know the method.</summary>
    public static WebApiException NotAllowed(string method) => new(405, NoCode, $"The requested resource does not support http method '{method}'.");

    /// <summary>400 without a code of its own.</summary>
    public static WebApiException BadRequest(string message, Exception? inner = null) => new(400, NoCode, message, inner);

    /// <summary>400 0x80048d19: a row in a request body that can't be read. The text is the platform's, as live answers show it.</summary>
    /// <param name="entitySet">Entity set of the row.</param>
    /// <param name="inner">What the reader found.</param>
    /// <param name="cause">Where it comes from.</param>
    public static WebApiException Payload(string entitySet, string inner, Exception? cause = null) => new(400, "0x80048d19",
        $"Error identified in Payload provided by the user for Entity :'{entitySet}', For more information on this error please follow this help link " +
        $"https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : Microsoft.OData.ODataException: {inner}", cause);

    /// <summary>501: a part of the Web API that isn't answered here.</summary>
    public static WebApiException NotSupported(string what) => NotSupportedOf(what, null);

    /// <summary>501: a part of the Web API that isn't answered here, found out by a failure.</summary>
    public static WebApiException NotSupportedOf(string what, Exception? cause) => new(501, "0x80040800", $"LocalDataverse does not support {what}.", cause);
}
