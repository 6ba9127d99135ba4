using System.Net.Http.Headers;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Resumes;

/// <summary>The page on which a CV is brought, used as a browser without script uses it.</summary>
internal static class CvForm
{
    public const string Cv =
        "Ada Martin\nSoftware developer\n\nExperience\nSoftware developer · Example Works · Lyon\nJanuary 2019 to Current\nWrote programs that people like.\n\n"
        + "Junior programmer · Sample House · Paris\nMarch 2015 to December 2018\nLearned a trade.\n\nEducation\nMaster of Computer Science, University of Somewhere, 2014\n\nSkills\nPython, Java, Zorbing\n\nLanguages\nFrench (native), English (C1)\n";

    /// <summary>Opens the page and sends a file.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string fileName, byte[] content, string? token = null)
    {
        token ??= SignInForm.TokenIn(await client.GetStringAsync("/me/cv"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
        };
        // Also without a name, as browsers do where no file was chosen.
        form.Add(new ByteArrayContent(content)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream"), ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = $"\"{fileName}\"" } },
        });
        return await client.PostAsync("/me/cv/upload", form);
    }

    /// <summary>Sends a file that can be read, and gives the number under which it is kept.</summary>
    public static async Task<long> KeepAsync(HttpClient client, string fileName, byte[] content)
    {
        using var response = await UploadAsync(client, fileName, content);
        var address = response.Headers.Location?.ToString() ?? "";
        Assert.That(address, Does.Match("^/me/cv/[0-9]+/review$"), $"{response.StatusCode}");
        return long.Parse(address.Split('/')[3], null);
    }
}
